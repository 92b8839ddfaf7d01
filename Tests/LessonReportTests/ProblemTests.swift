import LessonDocument
import LessonExecution
import LessonReport
import Testing

/// What the page and the plain text say of an error.
@Suite struct ProblemTests {
    private func run(_ text: String) throws -> LessonRun {
        try CheckedLesson(Lesson(parsing: text, file: "week6.md")).run()
    }

    @Test func theMarkIsOnTheVeryCharactersInListsAndQuotations() throws {
        for text in ["- item\n\n  ```swift\n  let 둘 = [1, 2]\n  print(둘[5])\n  ```\n", "> 1. ```swift\n>    let 둘 = [1, 2]\n>    print(둘[5])\n>    ```\n"] {
            let page = htmlPage(try run(text))
            // In the code and in the excerpt beneath it.
            #expect(page.contains("print(<mark>둘[<i>5</i>]</mark>)"), "\(text)")
            #expect(page.contains("print(<mark><b class=w>둘</b>[5]</mark>)"), "\(text)")
        }
    }

    @Test func aBlockThatIsMeantToFailSaysWhatWasMeant() throws {
        let run = try run("```swift\n//| error: true\nlet a = Dense(3, activaton: .tanh)\n```\n")
        #expect(textPage(run).contains("there is no parameter `activaton`: write `activation: .tanh`"))
        #expect(htmlPage(run).contains("activation: .tanh"))
    }
}
