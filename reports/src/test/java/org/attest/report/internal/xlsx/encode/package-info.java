@NullMarked
package org.attest.report.internal.xlsx.encode;

import org.jspecify.annotations.NullMarked;
