import Foundation
import Testing

/// What ArgumentParser says, for a Korean reader: each of its sentences is made to happen.
struct ParserTests {
    private static func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Command.Result {
        let command = try Command()
        try command.write("```swift\n1\n```\n", to: "week6.md")
        return try command.start(arguments + ["--lang", "ko"], environment: environment).result()
    }

    @Test(
        "a wrong command line is told in Korean, with what to write",
        arguments: [
            (["run", "week6.md", "--nonsense"], "'--nonsense' 옵션은 없습니다"),
            (["run", "week6.md", "--sed", "3"], "'--sed' 옵션은 없습니다. 혹시 '--seed'를 쓰려던 것인가요?"),
            (["run", "week6.md", "--epochs", "3"], "'--epochs' 옵션은 없습니다. 레슨의 매개변수라면 '-P epochs:5'처럼 적어 주세요"),
            (["run", "week6.md", "-p", "epochs:3"], "'-p' 옵션은 없습니다. 혹시 '-P'를 쓰려던 것인가요?"),
            (["run", "week6.md", "--clean"], "혹시 '--no-cache'를 쓰려던 것인가요?"),
            (["run", "week6.md", "--html"], "'--html' 옵션은 없습니다. 레슨의 매개변수라면"),
            (["check", "week6.md", "--language", "ko"], "혹시 '--lang'을 쓰려던 것인가요?"),
            (["run", "week6.md", "—to", "x"], "--to x: week6.md에 'x' 블록이 없습니다"),
            (["run", "week6.md", "-o", "a.pdf"], "-o에는 HTML 페이지의 이름을 적습니다: -o a.html"),
            (["render", "week6.md"], "'render'라는 명령도 레슨도 없습니다. 혹시 'run'을 쓰려던 것인가요?"),
            (["version"], "혹시 '--version'을 쓰려던 것인가요?"), (["ls"], "혹시 'list'를 쓰려던 것인가요?"),
            (["describe", "LSTM"], "혹시 'check --describe'를 쓰려던 것인가요?"),
            (["new", "/"], "'/'는 레슨의 이름이 될 수 없습니다. 'week7' 같은 이름을 적어 주세요"),
            (["new", "my", "lesson"], "받을 수 없는 인자입니다: 'lesson'. 지우거나, 빈칸이 든 이름이면 따옴표로 감싸 주세요"),
            (["run", "week6.md", "-z"], "'-z' 옵션은 없습니다"),
            (["run"], "'<lessons> ...' 인자가 없습니다"),
            (["new"], "'<name>' 인자가 없습니다"),
            (["run", "week6.md", "--seed"], "'--seed <N>'에 값이 없습니다. '--seed 5'처럼 정수를 적어 주세요"),
            (["run", "week6.md", "-o"], "'-o <FILE>'에 값이 없습니다"),
            (["run", "week6.md", "-qo"], "또는: '-qo'의 '-o"),
            (["run", "week6.md", "--open=3"], "'--open' 옵션은 값을 받지 않습니다. '3'을 빼 주세요"),
            (["list", "more"], "받을 수 없는 인자입니다: 'more'"),
            (["list", "more", "words"], "받을 수 없는 인자입니다: 'more', 'words'"),
            (["run", "week6.md", "--seed", "x"], "'x'는 '--seed <N>'에 쓸 수 없는 값입니다. '--seed 5'처럼 정수를 적어 주세요"),
            (["run", "week6.md", "--timeout", "soon"], "'soon'은 '--timeout <S>'에 쓸 수 없는 값입니다. '--timeout 60'처럼 0보다 큰 숫자를 적어 주세요"),
            (["run", "week6.md", "-t", "pdf"], "'pdf'는 '-t <html|text>'에 쓸 수 없는 값입니다. 'html', 'text' 가운데 하나를 적어 주세요"),
            (["run", "week6.md", "---"], "잘못된 옵션입니다"),
            (["--generate-completion-script", "ksh"], "'ksh' 셸의 완성 스크립트는 만들 수 없습니다."),
            (["rum", "week6.md"], "'rum'이라는 명령도 레슨도 없습니다. 혹시 'run'을 쓰려던 것인가요?"),
            (["run", "week6.md", "--timeout=-1"], "--timeout에는 0보다 크고"),
            (["run", "week6.md", "-P", "epochs"], "-P에는 '-P epochs:5'처럼"),
            (["run", "week6.md", "--to", "x"], "--to x: week6.md에 'x' 블록이 없습니다"),
            (["check"], "검사할 레슨이나"),
            (["check", "--describe", "LTSM"], "혹시 'LSTM'을 쓰려던 것인가요?"),
        ])
    func wrong(_ arguments: [String], _ sentence: String) throws {
        let result = try Self.run(arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(sentence) && result.errors.hasPrefix("오류: "), "\(result.errors)")
        Self.expectKorean(result.errors)
    }

    @Test func aShellThatIsNotKnown() throws {
        let result = try Self.run(["--generate-completion-script"], ["SHELL": ""])
        Self.expectKorean(result.errors)
        #expect(result.status == 2 && result.errors.contains("셸"), "\(result.errors)")
    }

    @Test(
        "help is in Korean, headings and all",
        arguments: [
            ["--help"], ["help"], ["help", "run"], ["run", "--help"], ["check", "-h"], ["diff", "--help"], ["list", "--help"], ["new", "--help"],
            ["clean", "--help"], ["data"], ["data", "--help"], ["data", "list", "--help"], ["data", "fetch", "--help"], ["data", "path", "--help"], [],
        ])
    func help(_ arguments: [String]) throws {
        let result = try Self.run(arguments)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("개요: ") && result.output.contains("사용법: lessons"), "\(result.output)")
        Self.expectKorean(result.output)
        for line in result.output.split(separator: "\n") { #expect(Self.width(line) <= 80, "\(line)") }
    }

    @Test func versionIsInKorean() throws {
        let result = try Self.run(["--version"])
        #expect(result.status == 0 && result.output.contains("엔진: ") && result.output.contains("레슨은 벽 안에서 실행됩니다"), "\(result.output)")
    }

    /// Lines of ArgumentParser's that are left in English have one of its words, or four words in a row.
    private static func expectKorean(_ text: String) {
        for word in [
            "USAGE", "Usage", "OVERVIEW", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Error", "Help:", "See '", "Show ", "default:", "values:", "Did you",
            "Missing",
            "Unknown", "Unexpected", "Invalid", "invalid", "Please", "subcommand>", "<options>", "Can't",
        ] {
            #expect(!text.contains(word), "\(word) in \(text)")
        }
        #expect(Catalogue.englishSentence(in: text) == nil, "\(Catalogue.englishSentence(in: text) ?? "") in \(text)")
    }

    private static func width(_ line: Substring) -> Int {
        line.unicodeScalars.reduce(0) { $0 + (("\u{1100}"..."\u{115F}").contains($1) || ("\u{AC00}"..."\u{D7A3}").contains($1) ? 2 : 1) }
    }
}
