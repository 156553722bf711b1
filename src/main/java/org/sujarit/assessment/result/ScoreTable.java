package org.sujarit.assessment.result;

import java.util.List;
import java.util.Map;
import org.sujarit.assessment.sheet.Sheet;

/** Scores of one sheet, whichever way the table runs. */
sealed interface ScoreTable permits ScoresDown, ScoresAcross {

    Sheet sheet();

    /** Number of the last row that may hold headings only. */
    int lastHeadingRow();

    /** What is written at each column or row of scores, by its place; at least one. */
    Map<Integer, String> choices();

    /** How a spreadsheet names that place. */
    String named(int choice);

    List<ResultEntry> entries(int choice);
}
