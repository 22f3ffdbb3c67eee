@NullMarked
package org.attest.report.audit.pdf;

import org.jspecify.annotations.NullMarked;
