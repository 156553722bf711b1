package org.sujarit.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.ibatis.scripting.xmltags.OgnlCache;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RememberedGettersTests {

    /** Something that conditions are asked of, with every shape of getter the engine's queries have. */
    public static class Asked {

        public final String field = "field";

        private @Nullable String name;

        public @Nullable String getName() {
            return name;
        }

        public boolean isOpen() {
            return name != null;
        }

        public String getBroken() {
            throw new IllegalStateException("broken");
        }
    }

    /** Itself not for everybody, as some of the engine's classes. */
    private static final class Hidden extends Asked {

        @SuppressWarnings({"unused", "EffectivelyPrivate"})
        public String getMore() {
            return "more";
        }
    }

    @BeforeAll
    static void used() {
        RememberedGetters.use();
    }

    @Test
    void aConditionReadsWhatTheObjectSaysNowAndNotWhatItSaidBefore() {
        Asked asked = new Asked();
        assertThat(OgnlCache.getValue("name != null", asked)).isEqualTo(false);
        assertThat(OgnlCache.getValue("isOpen", asked)).isEqualTo(false);
        asked.name = "somebody";
        assertThat(OgnlCache.getValue("name != null", asked)).isEqualTo(true);
        assertThat(OgnlCache.getValue("isOpen", asked)).isEqualTo(true);
        assertThat(OgnlCache.getValue("open", asked)).isEqualTo(true);
        assertThat(OgnlCache.getValue("name", new Asked())).isNull();
    }

    @Test
    void whatHasNoGetterForEverybodyIsLeftToTheLibrary() {
        assertThat(OgnlCache.getValue("field", new Asked())).isEqualTo("field");
        assertThat(OgnlCache.getValue("more", new Hidden())).isEqualTo("more");
        assertThat(OgnlCache.getValue("open", new Hidden())).isEqualTo(false);
        assertThatThrownBy(() -> OgnlCache.getValue("missing", new Asked())).hasMessageContaining("missing");
    }

    @Test
    void whatAGetterThrowsIsNotSwallowed() {
        assertThatThrownBy(() -> OgnlCache.getValue("broken", new Asked())).hasRootCauseMessage("broken");
    }

    @Test
    void aTaskQueryIsReadAsItIsWritten() {
        var query = new TaskQueryImpl();
        query.taskAssignee("somebody");
        assertThat(OgnlCache.getValue("assignee != null", query)).isEqualTo(true);
        assertThat(OgnlCache.getValue("isOrQueryActive", query)).isEqualTo(false);
        assertThat(OgnlCache.getValue("taskId == null", query)).isEqualTo(true);
        assertThat(OgnlCache.getValue("queries.size", query)).isEqualTo(1);
    }
}
