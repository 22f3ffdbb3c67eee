package org.attest.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Attest this is, and which Java it runs in. */
final class AttestVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        // Written into the manifest of the jar; classes outside of a jar have none.
        String version = Optional.ofNullable(Attest.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"Attest " + version + " on Java " + Runtime.version()};
    }
}
