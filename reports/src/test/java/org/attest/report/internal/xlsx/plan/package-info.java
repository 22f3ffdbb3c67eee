@NullMarked
package org.attest.report.internal.xlsx.plan;

import org.jspecify.annotations.NullMarked;
