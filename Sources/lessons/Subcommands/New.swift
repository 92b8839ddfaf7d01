import ArgumentParser
import Foundation
import LessonExecution

/// `lessons new NAME`: begins a lesson that runs as it stands.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Begin a lesson: a small one that runs as it stands.")

    @Argument(help: "The lesson's name: 'week7' becomes week7.md, in \(LessonFinder.folder)/ where there is such a folder.")
    var name: String

    func run() throws {
        let path = Self.path(for: name)
        let title = FilePath(path).stem
        do { try OutputFile.create(path, Data(Self.template(title: title).utf8)) } catch {
            Terminal.error(error)
            throw ExitCode(ExitStatus.usage.rawValue)
        }
        Terminal.output.writeLine("Wrote \(path). Run it with `lessons run \(path)`.")
    }
}

extension New {
    private static func path(for name: String) -> String {
        let file = name.hasSuffix(".md") ? name : name + ".md"
        let hasFolder = FileManager.default.fileExists(atPath: LessonFinder.folder)
        return file.contains("/") || !hasFolder ? file : "\(LessonFinder.folder)/\(file)"
    }

    static func template(title: String) -> String {
        """
        ---
        title: "\(title.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))"
        lang: en
        seed: 42
        ---

        # A layer and its shapes

        Three time steps of two features each, for one sample: the shape is (samples, time steps, features).

        ```swift
        //| id: input
        let input = Tensor([[[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]])
        input.shape
        ```

        > [!TIP]
        > `//| echo: fold` folds a block's code, `previous:` and `next:` above link to the lessons beside this one, and notes stand at the page's end.[^more]

        [^more]: Indent more paragraphs of a note by four. README.md tells of the rest.

        A recurrent layer of four units gives its last hidden state, one number a unit.

        ```swift
        //| id: layer
        let model = Sequential([SimpleRNN(4, inputShape: [3, 2])])
        model.summary()
        model.predict(input).shape
        ```

        """
    }
}
