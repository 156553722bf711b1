package org.sujarit.desk;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Has every Thai page that is no document written in one style of digits, whoever typed or made what stands there. */
@Component
class ReadersDigits extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    ReadersDigits() {
        super("digits of the reader");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ReadersDigitsHandler.class, LAST));
    }
}
