package org.sujarit.desk.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;

/** All that is drawn of a year. */
@Component
class DashboardFigures {

    private final ProgressFigures progress;
    private final IndicatorScores scores;
    private final StageDays days;

    DashboardFigures(ProgressFigures progress, IndicatorScores scores, StageDays days) {
        this.progress = progress;
        this.scores = scores;
        this.days = days;
    }

    /**
     * With two questions, however many years there are.
     *
     * @param years all of the agency
     * @param list address of the list of the year's measures
     */
    List<Figures> of(List<Cycle> years, List<YearMeasure> measures, String list) {
        List<IndicatorScores.Score> scored = scores.of(years);
        return List.of(
                progress.byUnit(measures, list),
                progress.byIndicator(measures, IndicatorScores.names(scored)),
                scores.figures(scored),
                days.of(years));
    }
}
