@NullMarked
package org.attest.report.audit;

import org.jspecify.annotations.NullMarked;
