/** How records stand in JSON, both ways. The only package that knows Jackson. */
@NullMarked
package org.attest.model.internal.json;

import org.jspecify.annotations.NullMarked;
