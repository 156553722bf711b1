package org.sujarit.upgrade;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder of commit 94b3f73 with its H2 file database. */
class UpgradeOnH2IT extends UpgradeCases {

    @Override
    Installation.Database older(Path folder) throws IOException {
        OlderData.h2("94b3f73", folder);
        return Installation.Database.h2(folder);
    }
}
