@NullMarked
package org.attest.report.internal.words;

import org.jspecify.annotations.NullMarked;
