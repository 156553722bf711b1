package org.sujarit.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

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
}
