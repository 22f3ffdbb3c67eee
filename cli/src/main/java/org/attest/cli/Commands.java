package org.attest.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** All commands by their names; one is only made when it is meant, for what it takes to describe it takes time. */
final class Commands {
    private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

    /** These tell of the others. */
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    static {
        // No references to constructors: these would load all commands, and what they name.
        ALL.put("run", () -> new RunCommand());
        ALL.put("demo", () -> new DemoCommand());
        ALL.put("reports", () -> new ReportsCommand());
        ALL.put("init", () -> new InitCommand());
        ALL.put("check", () -> new CheckCommand());
        ALL.put("schema", () -> new TextCommand.Schema());
        ALL.put("audit", () -> new AuditCommand());
        ALL.put("verify", () -> new VerifyCommand());
        ALL.put("import", () -> new ImportCommand());
        ALL.put("forms", () -> new FormsCommand());
        ALL.put("completion", () -> new TextCommand.Completion());
        ALL.put("help", () -> new TextCommand.Help());
    }

    private Commands() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    /** The one that the first word names; all when it names none, so that the error or the help can say which there are. */
    static Map<String, Supplier<Object>> meantBy(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(name -> ALL.containsKey(name) && !OF_ALL.contains(name))
                .map(name -> Map.of(name, ALL.get(name)))
                .orElse(ALL);
    }
}
