package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record MavenProject(Path folder) implements Project {

    private static final String POM = "pom.xml";

    private static final String LIBRARIES = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

    private static final Path CLASSES = Path.of("target", "classes");

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(POM));
    }

    @Override
    public String tool() {
        return BuildTool.MAVEN.name();
    }

    @Override
    public Build build() {
        return Build.ofMaven(folder);
    }

    @Override
    public Optional<Build> buildOf(Path library) throws IOException {
        return library.endsWith(CLASSES) && library.startsWith(root().folder())
                ? Optional.of(Build.ofMaven(library.resolve("../..").normalize()))
                : Optional.empty();
    }

    @Override
    public List<Path> buildFiles() throws IOException {
        return outwards().stream().map(MavenProject::pom).toList();
    }

    @Override
    public boolean compile() throws LauncherException, IOException, InterruptedException {
        return run(List.of("compile"));
    }

    /** In a reactor, Maven 3 knows the classes of other modules only in a build that has the phase {@code compile}. */
    @Override
    public boolean writeLibraries(Path file, boolean compiles)
            throws LauncherException, IOException, InterruptedException {
        var goals = new ArrayList<>(List.of("compile", LIBRARIES, "-Dmdep.outputFile=" + file));
        if (!compiles) {
            goals.add("-Dmaven.main.skip=true");
        }
        return run(goals);
    }

    private boolean run(List<String> goals) throws LauncherException, IOException, InterruptedException {
        var root = root();
        var arguments = new ArrayList<>(List.of("-B", "-q", "-f", root.pom().toString()));
        if (!root.equals(this)) {
            var module = root.folder().relativize(folder).toString().replace('\\', '/');
            arguments.addAll(List.of("-am", "-pl", module));
        }
        arguments.addAll(goals);
        return BuildTool.MAVEN.run(root.folder(), root.folder(), arguments);
    }

    private Path pom() {
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
