@NullMarked
package org.attest.report.internal.deflate;

import org.jspecify.annotations.NullMarked;
