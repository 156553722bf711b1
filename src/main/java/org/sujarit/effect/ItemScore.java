package org.sujarit.effect;

import java.math.BigDecimal;

/**
 * What something scored in one assessment.
 *
 * @param itaYear Buddhist Era
 * @param code under which it was asked in that year
 * @param score 0 to 100, unrounded
 */
record ItemScore(int itaYear, String code, BigDecimal score) {}
