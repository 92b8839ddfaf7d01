import Wording

extension Slip {
    var korean: String {
        switch self {
        case .syntax(let syntax, let code): syntax.korean(code)
        case .named(let name, let code): "`\(name)` 대신 \("`\(code)`".with(.을를)) 씁니다"
        case .namedFirst(let name, let first, let code): "앞줄에 \("`\(first)`".with(.을를)) 쓰고, `\(name)` 대신 \("`\(code)`".with(.을를)) 씁니다"
        case .units(let name, let code): "`\(name)`에는 유닛 개수만 쓰고 입력의 크기는 쓰지 않습니다: `\(code)`"
        case .advised(let name, let advice): "\("`\(name)`".with(.은는)) 레슨에 없습니다. \(advice.korean)"
        case .module(let name): "\("`\(name)`".with(.은는)) 파이썬의 것이라 필요 없습니다. `LSTM`, `mean`처럼 이름만 씁니다"
        case .absent(let name): "\("`\(name)`".with(.은는)) 레슨에 없습니다. 레슨에 있는 것은 `LSTM`, `mean`처럼 앞에 아무것도 붙이지 않고 씁니다"
        case .unfitting(let name, let own):
            own.map { "레슨에는 `\(name)` 대신 \("`\($0)`".with(.이가)) 있지만, 괄호 안의 값을 받지 않습니다" }
                ?? "레슨에서는 \("`\(name)`".with(.을를)) 다르게 쓰며, 괄호 안의 값이 맞지 않습니다"
        case .splitFirst(let code):
            "텐서가 아니라 리스트를 나눕니다. 먼저 나눈 다음 부분마다 패딩하거나 변환합니다" + (code.map { ": `\($0)`" } ?? "")
        case .openLength(let code):
            code.map { "모양은 샘플 수를 빼고 샘플 하나의 것을 씁니다: `\($0)`" }
                ?? "모양의 길이는 모두 숫자로 씁니다. `nil` 대신 샘플의 타임스텝 개수를 씁니다"
        case .characters(let found, let code):
            "\(Self.list(found).with(.은는)) 다른 자판으로 입력한 문자입니다" + (code.isEmpty ? "" : ". `\(code)`처럼 씁니다")
        case .hidden(let name, let code): "보이지 않는 문자(\(name))가 있습니다" + (code.isEmpty ? "" : ". \("`\(code)`".with(.을를)) 새로 입력합니다")
        case .keyboard(let word, let meant): "\("`\(word)`".with(.은는)) 한글 자판 상태에서 입력한 것입니다. \("`\(meant)`".with(.을를)) 씁니다"
        case .declaredBelow(let name, let line):
            "\("`\(name)`".with(.은는)) 아래쪽 \(line)행에서 선언됩니다. 블록은 위에서부터 차례로 실행됩니다"
        case .label(let label, let code): "매개변수 \("`\(label)`".with(.은는)) 없습니다. \("`\(code)`".with(.으로)) 씁니다"
        case .unlabelled(let name, let code): "매개변수 \("`\(name)`".with(.은는)) 이름 없이 값만 씁니다: `\(code)`"
        case .lacksLabels(let code): "여기서는 인자에 이름을 붙입니다: `\(code)`"
        case .order(let code): "인자는 선언된 순서대로 씁니다: `\(code)`"
        case .dotted(let name, let code): "이런 값은 이름 앞에 점을 붙입니다. `\(name)` 대신 \("`\(code)`".with(.을를)) 씁니다"
        case .text(let text, let code): "문자열이 아니라 값의 이름이 필요합니다. `\"\(text)\"` 대신 \("`\(code)`".with(.을를)) 씁니다"
        case .list(let code): "리스트는 대괄호로 씁니다: `\(code)`"
        case .chained(let code): "앞의 호출은 값을 돌려주지 않습니다. 줄을 바꾸어 \("`\(code)`".with(.을를)) 씁니다"
        case .words(let advice): "여기에는 단어가 아니라 숫자가 필요합니다. \(advice.korean)"
        case .pair(let code): "함께 주는 값은 괄호로 묶습니다: `\(code)`"
        case .quotedNumber(let code): "숫자는 따옴표 없이 씁니다: `\(code)`"
        case .textPlusNumber(let code): "문자열에 숫자를 더할 수 없으므로 문자열 안에 넣습니다: `\(code)`"
        case .called(let name, let code): "\("`\(name)`".with(.은는)) 함수가 아니라 값입니다. 괄호 없이 \("`\(code)`".with(.으로)) 씁니다"
        case .parts(let type, let name, let parts):
            "\("`\(type)`".with(.은는)) 이름 붙은 부분을 가진 값 하나입니다. `\(name)`처럼 이름 하나만 붙이고 \(Self.list(parts.map { "\(name).\($0)" }).with(.으로)) 씁니다"
        case .noParameter(let label, let name, let advice): "`\(name)`에는 \("`\(label)`".with(.이가)) 없습니다. \(advice?.korean ?? "이 인자를 지웁니다")"
        case .swapped(let code): "샘플을 먼저, 정답을 나중에 씁니다: `\(code)`"
        case .otherAnswers(let name, let samples, let code): "\("`\(name)`".with(.은는)) `\(samples)`의 정답이 아닙니다: `\(code)`"
        case .splitOrder(let code): "`trainTestSplit`은 입력 두 부분을 먼저, 정답 두 부분을 나중에 돌려줍니다: `\(code)`"
        case .splitParts(let code): "`trainTestSplit`은 입력 두 부분과 정답 두 부분, 모두 네 부분을 돌려줍니다: `\(code)`"
        case .lacksAnswers(let code): "입력과 함께 정답도 나눕니다: `\(code)`"
        case .listByPlace(let code): "리스트의 원소는 이름이 아니라 0부터 세는 위치로 꺼냅니다: `\(code)`"
        case .keyTwice(let key): "딕셔너리에 키 \("`\(key)`".with(.이가)) 두 번 있습니다. 키마다 값은 하나이므로 하나를 지웁니다"
        case .mixedList(let code): "리스트의 값은 타입이 모두 같아야 합니다: `\(code)`"
        case .unknownText(let text, let known): "여기에는 이런 이름이 없습니다: `\"\(text)\"`. 다음 가운데 하나를 씁니다: \(Self.list(known))"
        case .sign(let sign, let code): "Swift에는 연산자 \("`\(sign)`".with(.이가)) 없습니다. \("`\(code)`".with(.으로)) 씁니다"
        }
    }

    private static func list(_ texts: [String]) -> String { texts.map { "`\($0)`" }.joined(separator: ", ") }
}

extension PythonSyntax {
    fileprivate func korean(_ code: String) -> String {
        switch self {
        case .importing: "import는 필요 없습니다. 이 줄을 지웁니다"
        case .function: "함수는 `func`로 시작하고 매개변수와 결과의 타입을 적습니다: `\(code)`"
        case .classDefinition: "타입의 내용은 중괄호 안에 씁니다: `\(code)`"
        case .condition, .loop, .whileLoop: "본문은 중괄호 안에 씁니다: `\(code)`"
        case .elseIf, .otherwise: "다음 갈래는 닫는 중괄호 뒤에 씁니다: `} \(code)`"
        case .tryStatement: "오류는 `do`로 잡습니다: `do { try … } catch { … }`"
        case .except: "오류가 났을 때 할 일은 중괄호 안에 씁니다: `\(code)`"
        case .finally: "`finally`는 없습니다. 어떤 경우에도 할 일은 중괄호 안의 맨 앞에 `defer`로 씁니다: `\(code)`"
        case .with: "`with`는 없습니다. 안에 있던 문장을 그대로 이어서 씁니다"
        case .printStatement: "출력할 값은 괄호 안에 씁니다: `\(code)`"
        case .pass: "할 일이 없으면 중괄호 `\(code)`만 씁니다. `pass`를 지웁니다"
        case .global: "함수는 바깥의 이름을 그대로 볼 수 있습니다. 이 줄을 지웁니다"
        case .deletion:
            code.isEmpty ? "이름은 지우지 않아도 됩니다. 이 줄을 지웁니다" : code.hasSuffix("= nil") ? "딕셔너리의 항목은 `nil`을 넣어 지웁니다: `\(code)`" : "리스트의 원소는 메서드로 지웁니다: `\(code)`"
        case .raise: "오류는 `throw`로 던집니다: `\(code)`"
        case .assertion: "반드시 참이어야 하는 조건은 이렇게 씁니다: `\(code)`"
        case .magic: "노트북의 명령은 필요 없습니다. 이 줄을 지웁니다"
        case .declaration: "새 이름은 `let`으로, 나중에 바꿀 이름은 `var`로 시작합니다: `\(code)`"
        case .typedDeclaration: "새 이름은 `let`으로 시작하고 타입은 대문자로 시작합니다: `\(code)`"
        case .tupleAssignment: "여러 이름은 괄호로 묶습니다: `\(code)`"
        case .increment: "`++`와 `--`는 없습니다: `\(code)`"
        case .wordOperator(let word, let sign): "`\(word)` 대신 \("`\(sign)`".with(.을를)) 씁니다: `\(code)`"
        case .membership: "들어 있는지는 `contains`로 묻습니다: `\(code)`"
        case .identity: "`is`는 타입을 물을 때 씁니다. 여기서는 `\(code)`처럼 씁니다"
        case .unequal: "같지 않음은 `!=`로 씁니다: `\(code)`"
        case .chainedComparison: "비교는 한 번에 하나씩 씁니다: `\(code)`"
        case .choice: "조건을 먼저 씁니다: `\(code)`"
        case .lambda: "이름 없는 함수는 중괄호 안에 씁니다: `\(code)`"
        case .comprehension: "다른 리스트로 리스트를 만들 때는 `map`과 `filter`를 씁니다: `\(code)`"
        case .power: "거듭제곱 연산자는 없습니다: `\(code)`"
        case .wholeDivision: "정수의 몫은 `/`로 구합니다: `\(code)`"
        case .matrixProduct: "행렬은 함수로 곱합니다: `\(code)`"
        case .formatOperator: "숫자를 넣은 문자열은 이렇게 만듭니다: `\(code)`"
        case .slice: "리스트의 일부는 범위로 나타냅니다: `\(code)`"
        case .negativeIndex: "인덱스는 앞에서부터만 셉니다: `\(code)`"
        case .dictionary: "딕셔너리는 대괄호로 씁니다: `\(code)`"
        case .set: "세트는 리스트로 만듭니다: `\(code)`"
        case .namedArgument: "이름 붙은 인자에는 콜론을 씁니다: `\(code)`"
        case .formattedText: "문자열 안의 값은 `\\(…)`로 쓰고 앞에 `f`를 붙이지 않습니다: `\(code)`"
        case .textPrefix(let letter): "문자열 앞에 \("`\(letter)`".with(.을를)) 붙이지 않습니다: `\(code)`"
        case .numberFormat: "숫자의 형식은 `String(format:)`에 씁니다: `\(code)`"
        case .scores: "평가 결과는 이름 붙은 부분을 가진 값 하나입니다. `\(code)`처럼 쓰고 `score.loss`와 `score.accuracy`로 꺼냅니다"
        case .reviews(let name): "입력과 타깃을 함께 가진 값 하나를 받습니다. `\(code)`처럼 쓰고 `\(name).input`과 `\(name).target`으로 꺼냅니다"
        case .comment: "주석은 `//`로 시작합니다: `\(code)`"
        case .singleQuotes: "문자열은 큰따옴표로 묶습니다: `\(code)`"
        case .typing(let slip): slip.korean(code)
        }
    }
}
