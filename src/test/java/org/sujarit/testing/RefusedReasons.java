package org.sujarit.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;

/** Reads what was refused. */
public final class RefusedReasons {

    private RefusedReasons() {}

    /** Message keys of every reason. */
    public static List<String> keys(ThrowingCallable call) {
        return reasons(call).stream().map(Reason::key).toList();
    }

    /** Every reason. */
    public static List<Reason> reasons(ThrowingCallable call) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        if (refused == null) {
            throw new AssertionError("nothing was refused");
        }
        return refused.reasons();
    }
}
