/** The reference checker of PDF/A and PDF/UA, where it is on the class path. */
@NullMarked
package org.attest.audit.internal.verapdf;

import org.jspecify.annotations.NullMarked;
