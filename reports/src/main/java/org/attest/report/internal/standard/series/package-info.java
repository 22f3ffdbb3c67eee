/** The reports of figures over time: how indicators move, and what differs between two periods. */
@NullMarked
package org.attest.report.internal.standard.series;

import org.jspecify.annotations.NullMarked;
