package org.sujarit.upgrade;

/** The oldest version, which has the longest way to go, in a PostgreSQL database as {@code pg_dump} brought it over. */
class UpgradeOnPostgresqlIT extends UpgradeCases {

    UpgradeOnPostgresqlIT() {
        super("d48880c-postgresql");
    }
}
