import LessonDocument
import LessonExecution
import Testing

/// An error's column is the lesson's, wherever its block stands: in lists, quotations, behind tabs.
@Suite struct ProblemPlaceTests {
    struct Container: CustomTestStringConvertible, Sendable {
        let name: String
        /// What stands before the lesson's lines, the fence's among them.
        let opening: String
        let others: String
        var testDescription: String { name }

        /// The lesson with these lines of code.
        func lesson(_ lines: [String]) -> String {
            let body = (["```swift"] + lines + ["```"]).enumerated().map { ($0 == 0 ? opening : others) + $1 }
            return "# A\n\n" + body.joined(separator: "\n") + "\n"
        }
    }

    static let containers = [
        Container(name: "plain", opening: "", others: ""),
        Container(name: "an indented fence", opening: "  ", others: "  "),
        Container(name: "an indented fence, lines less so", opening: "   ", others: " "),
        Container(name: "a list", opening: "- ", others: "  "),
        Container(name: "a numbered list", opening: "12. ", others: "    "),
        Container(name: "a list in a list", opening: "- - ", others: "    "),
        Container(name: "a quotation", opening: "> ", others: "> "),
        Container(name: "a quotation without blanks", opening: ">", others: ">"),
        Container(name: "a list in a quotation", opening: "> 1. ", others: ">    "),
        Container(name: "a quotation in a list", opening: "- > ", others: "  > "),
        Container(name: "a list with tabs", opening: "-\t", others: "\t"),
        Container(name: "a list with a tab beneath", opening: "- ", others: "\t"),
        Container(name: "a call-out", opening: "> [!NOTE]\n> ", others: "> "),
    ]

    /// Where in the lesson's lines a text stands.
    private func place(of text: String, in lesson: String) throws -> (line: Int, column: Int, source: String) {
        let lines = lesson.split(separator: "\n", omittingEmptySubsequences: false)
        let index = try #require(lines.firstIndex { $0.contains(text) })
        let range = try #require(lines[index].firstRange(of: text))
        return (index + 1, lines[index][..<range.lowerBound].count + 1, String(lines[index]))
    }

    @Test(arguments: containers)
    func ofTheChecker(_ container: Container) throws {
        let text = container.lesson(["let 둘 = 1", "\tlet a = 둘 + \"하나\" + lenght"])
        let lesson = try CheckedLesson(Lesson(parsing: text, file: "week6.md"))
        let (line, column, source) = try place(of: "lenght", in: text)
        let problem = try #require(lesson.problems.first { $0.message.english.contains("'lenght'") }, "\(lesson.problems)")
        #expect((problem.line, problem.column, problem.sourceLine) == (line, column, source))
    }

    @Test(arguments: containers)
    func ofRunning(_ container: Container) throws {
        let text = container.lesson(["let 둘 = [1, 2]", "", "  print(둘[5])"])
        let lesson = try CheckedLesson(Lesson(parsing: text, file: "week6.md"))
        #expect(lesson.problems.isEmpty, "\(lesson.problems)")
        let run = lesson.run()
        let (line, column, source) = try place(of: "둘[5]", in: text)
        let problem = try #require(run.blocks[0].problem)
        #expect((problem.line, problem.column, problem.sourceLine) == (line, column, source))
        #expect(problem.excerpt.last?.hasSuffix("^~~~~") == true)
    }

    @Test(arguments: containers)
    func ofModelsThatDoNotFit(_ container: Container) throws {
        let text = container.lesson(["let model = Sequential()", "model.add(LSTM(2, inputShape: [3, 4]))", "model.add(LSTM(2))"])
        let lesson = try CheckedLesson(Lesson(parsing: text, file: "week6.md"))
        let (line, column, _) = try place(of: "model.add(LSTM(2))", in: text)
        #expect(lesson.problems.map(\.line) == [line] && lesson.problems.map(\.column) == [column], "\(lesson.problems)")
    }

    @Test(arguments: containers)
    func ofDirectives(_ container: Container) throws {
        let text = container.lesson(["//| id: a", "//| ecko: false", "1"])
        let (line, column, _) = try place(of: "ecko", in: text)
        #expect {
            try Lesson(parsing: text, file: "week6.md")
        } throws: { error in
            (error as? LessonErrors)?.errors.map { [$0.line, $0.column] } == [[line, column]]
        }
    }

    /// Also when the lesson was indented otherwise when the result was kept.
    @Test func ofWhatIsKept() throws {
        let cache = CachedRuns()
        for container in [Self.containers[0], Self.containers[3], Self.containers[7]] {
            let text = container.lesson(["//| error: true", "let two = [1, 2]", "print(two[5])"])
            let run = try cache.run(text).run
            let (line, column, source) = try place(of: "two[5]", in: text)
            let problem = try #require(run.blocks[0].problem)
            #expect((problem.line, problem.column, problem.sourceLine) == (line, column, source))
        }
    }

    @Test func aBlockThatIsMeantToFailSaysWhatWasMeant() throws {
        let run = try CheckedLesson(
            Lesson(parsing: "```swift\n//| error: true\nlet a = Dense(3, activaton: .tanh)\n```\n\n```swift\n1\n```\n", file: "week6.md")
        ).run()
        let problem = try #require(run.blocks[0].problem)
        #expect(run.status == .ok)
        #expect(problem.told(in: .english).contains("there is no parameter `activaton`: write `activation: .tanh`"))
    }
}
