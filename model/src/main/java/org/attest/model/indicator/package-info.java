/** Indicators, their observed values, and assessments by named assessors. */
@NullMarked
package org.attest.model.indicator;

import org.jspecify.annotations.NullMarked;
