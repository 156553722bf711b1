package org.sujarit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.measure.Measure;
import org.sujarit.report.compile.AsOf;
import org.sujarit.report.compile.Edition;
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
    private final Amendments amendments;
    private final People people;

    Compiling(
            PlanCompiler plans,
            ReportCompiler reports,
            MonitoringCompiler monitoring,
            Amendments amendments,
            People people) {
        this.plans = plans;
        this.reports = reports;
        this.monitoring = monitoring;
        this.amendments = amendments;
        this.people = people;
    }

    ReportTable plan(Cycle cycle) {
        return plans.compile(cycle, units(cycle), editions(cycle), null);
    }

    /** The plan as it would be with one edition more. */
    ReportTable plan(Cycle cycle, Edition next, Measure proposed) {
        List<Edition> all = new ArrayList<>(editions(cycle));
        all.add(next);
        return plans.compile(cycle, units(cycle), all, proposed);
    }

    private List<Edition> editions(Cycle cycle) {
        return amendments.editionsOf(cycle.id()).stream()
                .map(one -> new Edition(Objects.requireNonNull(one.edition()), one.changes()))
                .toList();
    }

    ReportTable report(Cycle cycle) {
        return reports.compile(cycle, units(cycle));
    }

    ReportTable monitoring(Cycle cycle, MonitoringPeriod period, AsOf asOf) {
        return monitoring.compile(cycle, period, asOf, units(cycle));
    }

    Map<String, String> units(Cycle cycle) {
        return people.unitsOf(cycle.agency().code()).stream()
                .collect(Collectors.toMap(People.Named::id, People.Named::name));
    }
}
