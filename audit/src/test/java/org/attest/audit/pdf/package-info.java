@NullMarked
package org.attest.audit.pdf;

import org.jspecify.annotations.NullMarked;
