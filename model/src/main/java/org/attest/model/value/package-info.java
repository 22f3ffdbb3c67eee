/** Values that carry their evidence: counts, dates, money, claims, citations, measures. A leaf: it imports no other room. */
@NullMarked
package org.attest.model.value;

import org.jspecify.annotations.NullMarked;
