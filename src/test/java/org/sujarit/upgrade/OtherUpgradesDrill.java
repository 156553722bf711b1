package org.sujarit.upgrade;

import org.junit.jupiter.api.Nested;

/** The older versions on PostgreSQL that no build takes the time for. */
class OtherUpgradesDrill {

    @Nested
    class Of711e005 extends UpgradeCases {

        Of711e005() {
            super("711e005-postgresql");
        }
    }

    @Nested
    class Of94b3f73 extends UpgradeCases {

        Of94b3f73() {
            super("94b3f73-postgresql");
        }
    }
}
