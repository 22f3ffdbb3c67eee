/** The dossier: everything known of a subject at an as-of date, every fact with its sources. */
@NullMarked
package org.attest.model;

import org.jspecify.annotations.NullMarked;
