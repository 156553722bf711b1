package org.sujarit.api.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.CycleState;

/**
 * A cycle as the API shows it.
 *
 * @param withdrawal the wish to take it back, while there is one
 */
public record CycleView(
        Long id,
        int fiscalYear,
        CycleState state,
        String stateText,
        String period,
        int itaYear,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WithdrawalView withdrawal) {}
