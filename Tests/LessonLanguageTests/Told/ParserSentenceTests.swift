import LessonLanguage
import SentenceChecks
import Testing
import Wording

/// What SwiftParser says of code that can't be read, in Korean: no English sentence is left over.
@Suite struct ParserSentenceTests {
    @Test(arguments: [
        ("let a = 1 let b = 2", "한 줄에 문장을 이어 쓸 수 없습니다. 줄을 바꾸거나 ';'으로 나눕니다"), ("let a = ", "값이 빠졌습니다. `let a = 0`처럼 기호 뒤에 값을 씁니다"),
        ("let a = 1 +", "연산자 뒤에 식이 와야 합니다"),
        ("if { print(1) }", "'if' 문에 조건이 빠졌습니다"), ("/* a", "주석 '/*'를 닫는 '*/'가 빠졌습니다"), ("let a = 0x", "'0x' 뒤에 16진 숫자가 와야 합니다"),
        ("let a = \"\\q\"", "문자열 안에서 '\\' 뒤에 이런 글자를 쓸 수 없습니다. 역슬래시 자체는 '\\\\'로 씁니다"),
    ])
    func whatIsWrittenMostOften(code: String, expected: String) throws {
        let sentences = Outcome(code).errors.map { $0.error.told(in: .korean) }
        #expect(sentences.contains(expected), "\(code): \(sentences) \(Outcome(code).errors.map(\.message))")
    }

    @Test(arguments: [
        ("expected ')' to end function call", "함수 호출을 닫는 ')'가 빠졌습니다"), ("expected ']' to end array", "배열을 닫는 ']'가 빠졌습니다"),
        ("expected '\"' to end string literal", "문자열을 닫는 '\"'가 빠졌습니다"), ("extraneous brace at top level", "여는 '{'가 없는 '}'가 있습니다. 지웁니다"),
        ("expected '{' in 'for' statement", "'for' 문에 '{'가 빠졌습니다"),
        ("keyword 'class' cannot be used as an identifier here", "'class'는 예약어라서 여기서 이름으로 쓸 수 없습니다. 다른 이름을 씁니다"),
        ("expected value and ')' to end function call", "함수 호출의 끝에 값과 ')'가 빠졌습니다"), ("expected ',' in array element", "배열의 원소 사이에 ','가 빠졌습니다"),
        ("expected ':' in parameter", "매개변수에 ':'이 빠졌습니다"), ("'a' is not a valid digit in integer literal", "숫자 안에는 'a'를 쓸 수 없습니다"),
        ("'.5' is not a valid floating point literal; it must be written '0.5'", "소수는 '.5' 대신 '0.5'로 써야 합니다"),
        ("'=' must have consistent whitespace on both sides", "'=' 양쪽의 빈칸이 서로 다릅니다. 양쪽 모두 띄우거나 모두 붙입니다"),
        ("C-style for statement has been removed in Swift 3", "Swift에는 C 방식의 'for' 문이 없습니다. 'for i in 0..<10 { … }'처럼 씁니다"),
    ])
    func whatTheParserSaysIsTold(english: String, korean: String) {
        #expect(LanguageError.syntax(.parser(english)).told(in: .korean) == korean)
    }

    @Test func whatHasNoFactsIsGoodKorean() {
        for (english, korean) in ParserSentence.fixed {
            let faults = KoreanSentence(korean).faults
            #expect(faults.isEmpty, "\(faults): \(korean) | \(english)")
        }
    }

    /// Code that is broken at every place, one character of it gone or another one put in: no sentence is told in the parser's words.
    @Test func whateverIsBroken() {
        let codes = [
            "let a: [Int] = [1, 2]\nfor x in a where x > 1 { print(x, \"\\(x)\") }", "func f(_ a: Int, to b: Double = 0.5) -> Int { return a + Int(b) }",
            "struct P: Equatable { var x = 1\n    init(x: Int) { self.x = x } }", "if let a = Int(\"3\"), a > 2 { print(a) } else { print(1) }",
            "switch 3 { case 1: print(1)\ncase 2...4 where true: print(2)\ndefault: break }", "let b = [1].map { (x: Int) -> Int in x * 2 }.reduce(0, +)",
            "enum E { case a(Int), b\n    var n: Int { get { 1 } } }", "while true { guard let x = [1].first else { break }\ncontinue }",
            "let t = a ? b : [\"k\": 1]",
            "do { try f() } catch { print(error) }",
        ]
        var unknown: Set<String> = []
        for code in codes {
            for offset in code.indices {
                for piece in ["", "(", "}", "\"", ":", " in "] {
                    var broken = code
                    broken.replaceSubrange(offset...offset, with: piece)
                    for error in check([SourceBlock(id: "a", code: broken, line: 1)], host: LessonLanguage.Host()).diagnostics {
                        guard case .syntax(.parser(let text)) = error.error else { continue }
                        if error.error.told(in: .korean).contains("Swift 문법에 맞지 않습니다") { unknown.insert(text) }
                    }
                }
            }
        }
        #expect(unknown.isEmpty, "\(unknown.sorted().joined(separator: "\n"))")
    }
}
