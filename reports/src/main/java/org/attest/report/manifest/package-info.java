/** What was made of what, with digests: kept beside the files, and held against them. */
@NullMarked
package org.attest.report.manifest;

import org.jspecify.annotations.NullMarked;
