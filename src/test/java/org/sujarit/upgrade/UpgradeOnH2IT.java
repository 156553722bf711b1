package org.sujarit.upgrade;

/** The newest older version, with all the documents it had published, in an H2 file database. */
class UpgradeOnH2IT extends UpgradeCases {

    UpgradeOnH2IT() {
        super("94b3f73-h2");
    }
}
