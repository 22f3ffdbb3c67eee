/** Jurisdictions: countries, their parts, cities, and regions of several countries. */
@NullMarked
package org.attest.model.place;

import org.jspecify.annotations.NullMarked;
