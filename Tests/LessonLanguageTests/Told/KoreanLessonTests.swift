import Foundation
import LessonLanguage
import SentenceChecks
import Testing
import Wording

/// Wrong lessons, as a beginner writes them, and what a Korean reader is told.
@Suite struct KoreanLessonTests {
    @Test(arguments: [
        ("print(lenght)", "여기에는 'lenght'라는 이름이 없습니다"),
        ("let n: Strin = \"\"", "여기에는 'Strin'이라는 타입이 없습니다"),
        ("print([1].cont)", "'[Int]' 타입의 값에는 'cont'가 없습니다"),
        ("let a: Int = \"여덟\"", "'Int' 타입으로 선언한 자리에 'String' 타입의 값을 쓸 수 없습니다"),
        ("let a = 1\na = 2", "값을 대입할 수 없습니다: 'a'는 'let' 상수입니다. 바꾸려면 'let'을 'var'로 고칩니다. `var a = 1`로 씁니다"),
        ("let a = [1]\na.append(2)", "바꿀 수 없는 값에는 값을 바꾸는 멤버를 쓸 수 없습니다: 'a'는 'let' 상수입니다. 바꾸려면 'let'을 'var'로 고칩니다. `var a = [1]`로 씁니다"),
        ("let x = 1 + 2.5\nlet y = 3\nprint(y * x)", "'Int'와 'Double' 타입의 값 사이에는 연산자 '*'를 쓸 수 없습니다. 'Double(…)'처럼 한쪽의 타입을 바꿉니다. `Double(y) * x`로 씁니다"),
        ("print(7.5 % 2.0)", "'Double' 타입의 두 값에는 연산자 '%'를 쓸 수 없습니다. 'truncatingRemainder(dividingBy:)'를 씁니다. `7.5.truncatingRemainder(dividingBy: 2.0)`으로 씁니다"),
        ("var i = 0\ni++", "`++`와 `--`는 없습니다: `i += 1`"),
        ("for i in 10 { print(i) }", "'Int' 타입의 값은 'for-in'으로 하나씩 꺼낼 수 없습니다. '0..<10'을 쓰려던 것입니까?"),
        ("let n = 3\nif n { print(n) }", "'Int' 타입은 참이나 거짓으로 쓸 수 없습니다. '!= 0'처럼 비교합니다. `n != 0`으로 씁니다"),
        ("var n = 3\nif n = 4 { print(n) }", "조건 자리에 '='를 썼습니다. 비교하려면 '=='를 씁니다"),
        ("let n = Int(\"3\")\nprint(n + 1)", "옵셔널 'Int?' 타입의 값은 'Int' 타입의 값으로 풀어야 합니다. '??', 'if let' 또는 '!'를 씁니다. `(n ?? 0) + 1`로 씁니다"),
        ("let t: String? = \"a\"\nprint(t.count)", "옵셔널 'String?' 타입의 값은 'String'으로 풀어야 멤버 'count'를 쓸 수 있습니다. '?.', 'if let' 또는 '!'를 씁니다. `t!.count`로 씁니다"),
        ("func add(_ a: Int, to b: Int) -> Int { a + b }\nadd(1)", "'add' 호출에 인자 'to'가 빠졌습니다. 선언은 'func add(_ a: Int, to b: Int) -> Int'입니다"),
        (
            "func add(_ a: Int, to b: Int) -> Int { a + b }\nadd(1, 2)",
            "'add' 호출에 인자 레이블 'to:'가 빠졌습니다. 선언은 'func add(_ a: Int, to b: Int) -> Int'입니다. `add(1, to: 2)`로 씁니다"
        ),
        ("func f() -> Int {\n    let a = 1\n    print(a)\n}", "'Int' 타입을 돌려주어야 하는 함수에 'return'이 빠졌습니다"),
        ("func f() { return 1 }", "값을 돌려주지 않는 함수에서 값을 돌려주려고 합니다. `func f() -> Int {`로 씁니다"),
        ("enum E { case a, b }\nlet e = E.a\nswitch e { case .a: print(1) }", "'switch'는 모든 경우를 다루어야 합니다. 빠진 케이스 '.b'를 더합니다"),
        ("let a = []", "빈 배열에는 타입을 적어야 합니다. '[Int]()' 또는 'let name: [Int] = []'처럼 씁니다. `let a: [Double] = []`로 씁니다"),
        ("let a = nil", "'nil'이 어느 타입의 것인지 알 수 없습니다. 'let name: Int? = nil'처럼 타입을 적습니다"),
        (
            "let s = \"abc\"\nprint(s[0])",
            "String에서는 정수로 글자를 꺼낼 수 없습니다. 글자를 꺼내려면 'Array(text)[i]' 또는 'text[text.index(text.startIndex, offsetBy: i)]'를 씁니다. `Array(s)[0]`으로 씁니다"
        ),
        ("import Charts", "'import Charts'는 레슨에서 쓸 수 없습니다. 레슨은 RNN과 Foundation만 가져올 수 있고, 둘 다 이미 들어 있습니다"),
        (
            "print(Int.random(in: 1...6))",
            "난수 생성기 없이 부르면 매번 다른 값이 나오므로 'random(in:)'은 레슨에서 쓸 수 없습니다. 'var source = RandomSource(seed: 42)'로 생성기를 만들고 'using: &source'를 더합니다"
        ),
        ("func f() async {}", "비동기 함수('async')는 레슨에서 쓸 수 없습니다"),
        ("struct P { var x: Int\n    func grow() { x += 1 } }", "연산자 왼쪽의 값을 바꿀 수 없습니다: 여기서 'self'는 바꿀 수 없습니다. 메서드에 'mutating'을 붙입니다"),
        ("func f() throws {}\nfunc g() { f() }", "이 호출은 오류를 던질 수 있는데 앞에 'try'가 없습니다"),
        ("print(a)\nlet a = 1", "변수 'a'를 선언하기 전에 썼습니다. 2행에서 선언됩니다. 코드는 위에서부터 차례로 실행됩니다"),
        ("let a = 1\nlet a = 2", "'a'는 이미 선언되어 있습니다"),
        ("break", "'break'는 반복문, 'if', 'do', 'switch' 안에서만 쓸 수 있습니다"),
    ])
    func whatIsFoundBeforeRunning(code: String, expected: String) throws {
        let error = try #require(Outcome(code).errors.first, "\(code)")
        #expect(error.error.told(in: .korean) == expected, "\(error.message)")
        #expect(KoreanSentence(error.error.told(in: .korean)).faults.isEmpty)
    }

    /// All sentences of the language and of what runs lessons are in 합니다체.
    @Test(arguments: ["LessonLanguage", "LessonExecution"]) func oneRegister(folder: String) throws {
        let sources = URL(filePath: #filePath).appending(path: "../../../../Sources/\(folder)").standardized
        for case let file as URL in try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for ending in ["세요", "십시오", "인가요", "아닌가요", "해요", "돼요"] { #expect(!text.contains(ending), "\(file.lastPathComponent): \(ending)") }
        }
    }

    /// Each program of the corpus that is refused, as a Korean reader sees it.
    @Test(arguments: ProgramFile.all.filter { $0.refusal != nil })
    func everyRefusalIsKorean(program: ProgramFile) {
        for error in Outcome(program.code).errors.map(\.error) {
            let isParsers = if case .syntax(.parser) = error { true } else { false }
            let faults = sentenceFaults(error, facts: isParsers ? [] : nil)
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    @Test(arguments: [
        ("let a = [1, 2]\nprint(a[2])", "인덱스가 범위를 벗어났습니다: 원소가 2개인 배열에 인덱스 2는 없습니다"),
        ("let n: Int? = nil\nprint(n!)", "'n'이 nil이어서 옵셔널을 풀 수 없습니다"),
        ("let z = 0\nprint(6 / z)", "0으로 나눌 수 없습니다: 6 / 0"),
        ("let m = Int.max\nprint(m + 1)", "산술 오버플로: 9223372036854775807 + 1의 결과가 Int의 범위를 벗어납니다"),
        ("print(Int(0.0 / 0))", "-nan은 숫자가 아니므로 Int로 바꿀 수 없습니다"),
        ("let n = 3\nfor i in n..<1 { print(i) }", "범위는 작은 값부터 적어야 하는데 3이 1보다 큽니다"),
        ("var a = [Int]()\na.removeLast()", "빈 배열에서는 마지막 원소를 지울 수 없습니다"),
        ("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))", "함수가 서로를 너무 깊이 부릅니다"),
        ("precondition(1 > 2, \"too small\")", "'precondition'에 쓴 조건이 거짓입니다: too small"),
        ("enum Wrong: Error { case label }\nthrow Wrong.label", "던진 오류를 받는 곳이 없습니다: label"),
        ("print(String(format: \"%d\", 1.5))", "String(format:): 서식 '%d'에는 Double이 아니라 Int가 와야 합니다"),
        ("let k = \"a\"\nprint([k: 1, \"a\": 2])", "딕셔너리 리터럴에 같은 키가 두 번 있습니다"),
    ])
    func whatStopsABlock(code: String, expected: String) throws {
        let failure = try #require(Outcome(code).failure, "\(code)")
        #expect(failure.fault.told(in: .korean).hasPrefix(expected), "\(failure.fault.told(in: .korean)) | \(failure.message)")
    }
}
