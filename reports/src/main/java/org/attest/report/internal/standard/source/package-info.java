/** The annex of sources: what the data stands on and what is missing. */
@NullMarked
package org.attest.report.internal.standard.source;

import org.jspecify.annotations.NullMarked;
