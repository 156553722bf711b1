package org.sujarit.api.cycle;

import org.sujarit.cycle.CycleState;

/** A cycle as the API shows it. */
public record CycleView(Long id, int fiscalYear, CycleState state, String stateText, String period, int itaYear) {}
