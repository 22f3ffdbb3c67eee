/** Reports on Apache Spark: one for each key of a Dataset, or one of a Dataset. */
@NullMarked
package org.attest.spark;

import org.jspecify.annotations.NullMarked;
