package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A module of Maven.
 *
 * @param folder its folder
 */
record MavenProject(Path folder) {

    private static final String POM = "pom.xml";

    /**
     * The module in a folder.
     *
     * @throws LauncherException when there is none
     */
    static MavenProject in(Path folder) throws LauncherException {
        if (!Files.exists(folder.resolve(POM))) {
            throw new LauncherException(LauncherException.UNUSABLE, """
                    there is no project of Maven in `%s`
                      the migrations are read from the classes of the application
                      fix: go to the folder of its `pom.xml`, or name it with `--directory`; where it is not built by Maven, name its classes and
                      libraries with `--class-path`""".formatted(folder));
        }
        return new MavenProject(folder);
    }

    Path pom() {
        return folder.resolve(POM);
    }

    /** The outermost project that has this one among its modules, or the modules of its modules. */
    MavenProject root() throws IOException {
        var outwards = outwards();
        return outwards.get(outwards.size() - 1);
    }

    /** This project and those around it that have it among their modules. */
    List<MavenProject> outwards() throws IOException {
        var projects = new ArrayList<>(List.of(this));
        for (var outer = folder.getParent(); outer != null; outer = outer.getParent()) {
            var candidate = new MavenProject(outer);
            if (candidate.modules().contains(projects.get(projects.size() - 1).folder())) {
                projects.add(candidate);
            }
        }
        return projects;
    }

    private List<Path> modules() throws IOException {
        if (!Files.exists(pom())) {
            return List.of();
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var project = factory.newDocumentBuilder().parse(pom().toFile()).getDocumentElement();
            return children(project, "modules").stream()
                    .flatMap(modules -> children(modules, "module").stream())
                    .map(module ->
                            folder.resolve(module.getTextContent().strip()).normalize())
                    .toList();
        } catch (ParserConfigurationException | SAXException notOurs) {
            return List.of();
        }
    }

    private static List<Element> children(Node parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }
}
