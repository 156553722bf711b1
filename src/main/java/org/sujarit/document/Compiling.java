package org.sujarit.document;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringRound;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.report.compile.PlanCompiler;
import org.sujarit.report.compile.ReportCompiler;
import org.sujarit.report.table.ReportTable;

/** The documents as the record has them now, with the units by their names. */
@Component
class Compiling {

    private final PlanCompiler plans;
    private final ReportCompiler reports;
    private final MonitoringCompiler monitoring;
    private final People people;

    Compiling(PlanCompiler plans, ReportCompiler reports, MonitoringCompiler monitoring, People people) {
        this.plans = plans;
        this.reports = reports;
        this.monitoring = monitoring;
        this.people = people;
    }

    ReportTable plan(Cycle cycle) {
        return plans.compile(cycle, units(cycle));
    }

    ReportTable report(Cycle cycle) {
        return reports.compile(cycle, units(cycle));
    }

    ReportTable monitoring(Cycle cycle, MonitoringRound round) {
        return monitoring.compile(cycle, round, units(cycle));
    }

    private Map<String, String> units(Cycle cycle) {
        return people.unitsOf(cycle.agency().code()).stream()
                .collect(Collectors.toMap(People.Named::id, People.Named::name));
    }
}
