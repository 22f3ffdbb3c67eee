@NullMarked
package org.attest.audit.internal.verapdf;

import org.jspecify.annotations.NullMarked;
