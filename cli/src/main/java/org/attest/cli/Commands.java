package org.attest.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All commands by their names; one is only made when it is meant, for what it takes to describe it takes time. */
final class Commands {
    private static final Map<String, Function<Console, Object>> ALL = all();

    /** These tell of the others. */
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    private Commands() {}

    private static Map<String, Function<Console, Object>> all() {
        // No references to constructors: these would load all commands, and what they name.
        Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
        all.put("run", console -> new RunCommand(console));
        all.put("reports", console -> new ReportsCommand(console));
        all.put("init", console -> new InitCommand(console));
        all.put("check", console -> new CheckCommand(console));
        all.put("schema", console -> new SchemaCommand(console));
        all.put("audit", console -> new AuditCommand(console));
        all.put("import", console -> new ImportCommand(console));
        all.put("forms", console -> new FormsCommand(console));
        all.put("completion", console -> new CompletionCommand(console));
        all.put("help", console -> new HelpCommand(console));
        return Collections.unmodifiableMap(all);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** The one that the first word names; all when it names none, so that the error or the help can say which there are. */
    static Map<String, Function<Console, Object>> meantBy(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(name -> ALL.containsKey(name) && !OF_ALL.contains(name))
                .map(name -> Map.of(name, ALL.get(name)))
                .orElse(ALL);
    }
}
