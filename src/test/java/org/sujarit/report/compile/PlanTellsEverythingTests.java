package org.sujarit.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasurePlan;
import org.sujarit.measure.Plans;
import org.sujarit.report.table.Cell;
import org.sujarit.testing.Changing;

/** The plan is decided on as it is printed: what the manager sees of a measure must stand in it. */
class PlanTellsEverythingTests {

    private static final Path VIEWS = Path.of("forms", "shared", "views.js");

    static List<String> everything() {
        return Changing.pathsOf(MeasurePlan.class);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyPartOfAPlanStandsInItsTable(String path) throws Exception {
        Measure measure = Plans.measure();
        List<Cell> before = PlanCompiler.planned(measure, Map.of());
        Changing.change(measure, "plan." + path);
        assertThat(PlanCompiler.planned(measure, Map.of())).isNotEqualTo(before);
    }

    /** In Tasklist and in Cockpit, where the manager decides; what a part is called is its last name. */
    @ParameterizedTest
    @MethodSource("everything")
    void everyPartOfAPlanIsShownToWhoDecidesOnIt(String path) throws IOException {
        String part = path.substring(path.lastIndexOf('.') + 1);
        assertThat(Files.readString(VIEWS)).containsPattern("planned\\." + part + "\\b");
    }
}
