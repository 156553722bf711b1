package org.sujarit.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code sujarit.evidence.*}.
 *
 * @param directory where files are kept
 * @param largestFile largest file that is taken
 */
@ConfigurationProperties("sujarit.evidence")
record EvidenceSettings(@DefaultValue("data/files") Path directory, DataSize largestFile) {

    EvidenceSettings {
        Assert.isTrue(
                largestFile.toMegabytes() > 0,
                () -> "sujarit.evidence.largest-file is a size of at least 1MB, as 20MB, not " + largestFile);
    }
}
