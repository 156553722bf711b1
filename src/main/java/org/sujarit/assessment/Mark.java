package org.sujarit.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What was published for an instrument, a part of one or an indicator.
 *
 * @param code as {@code IIT}, {@code EIT1} or {@code ind7}
 * @param value 0 to 100
 */
@Embeddable
public record Mark(String code, @Column(name = "mark") BigDecimal value) {}
