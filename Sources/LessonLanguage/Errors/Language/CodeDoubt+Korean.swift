import Wording

extension CodeDoubt {
    var korean: String {
        switch self {
        case .wholeDivision(let code, let meant):
            "`\(code)`의 값은 0입니다. 정수끼리 나누면 소수 부분을 버립니다. "
                + (meant.map { "\(Self.quoted($0)) 씁니다" } ?? "소수로 나누려면 숫자를 `1.0`처럼 씁니다")
        case .roundedDivision(let code, let meant):
            "\("`\(code)`".with(.은는)) 소수 부분을 버린 정수입니다. 정수끼리 나누기 때문입니다. "
                + (meant.map { "\(Self.quoted($0)) 씁니다" } ?? "소수 부분까지 구하려면 나누기 전에 `Double(…)`로 바꿉니다")
        case .noPower(let code, let meant):
            "\("`\(code)`".with(.은는)) 거듭제곱이 아닙니다. `^`은 비트를 비교하는 연산자입니다. "
                + (meant.map { "\(Self.quoted($0)) 씁니다" } ?? "거듭제곱은 `pow(2.0, 3.0)`처럼 씁니다")
        case .divisionInComment(let code, let meant):
            "`//` 뒤는 주석이므로 \("`\(code)`".with(.은는)) 나눗셈이 아닙니다. 정수의 몫은 \("`\(meant)`".with(.으로)) 구하고, 주석이면 말을 덧붙입니다"
        case .separatedDigits(let written, let meant):
            "\("`\(written)`".with(.은는)) 숫자 두 개입니다. 숫자 안에는 쉼표를 넣지 않습니다. \("`\(meant)`".with(.으로)) 씁니다"
        case .emptyClosure(let name):
            "`{}`는 빈 딕셔너리가 아니라 빈 클로저입니다. 키와 값의 타입을 넣어 `var \(name): [String: Int] = [:]`처럼 씁니다"
        case .unfilledPlace(let written, let name):
            "\("`\(written)`".with(.은는)) 적힌 그대로 보입니다. \("`\(name)`".with(.이가)) 가진 값을 넣으려면 \(Self.quoted("\\(\(name))")) 씁니다"
        case .unfilledFormat(let format, let meant):
            "`print`는 `\(format)` 자리에 값을 채우지 않습니다. "
                + (meant.map { "\(Self.quoted($0)) 씁니다" } ?? "값은 `\"n = \\(n)\"`처럼 문자열 안에 씁니다")
        case .notCalled(let name, let function, true):
            "\("`\(name)`".with(.은는)) `\(function)` 메서드 자체이며, 여기서는 호출되지 않습니다. `\(function)()`처럼 괄호를 붙여 씁니다"
        case .notCalled(let name, let function, false):
            "\("`\(name)`".with(.은는)) `\(function)` 메서드 자체이며, 여기서는 호출되지 않습니다. `\(function)(…)`처럼 인자와 함께 씁니다"
        case .valueless(let name, let code, let changed, let meant):
            "`\(name)`에는 값이 들어가지 않습니다. \("`\(code)`".with(.은는)) `\(changed)` 자체를 바꿀 뿐 결과를 돌려주지 않습니다. \(Self.quoted(meant)) 씁니다"
        case .backwards(let code, let meant):
            "\("`\(code)`".with(.은는)) 거꾸로 된 범위라서 레슨이 여기서 멈춥니다. 범위는 작은 값에서 큰 값으로 갑니다. \(Self.quoted(meant)) 씁니다"
        case .optionalShown(let code, let meant):
            "`\(code)`에는 값이 없을 수도 있어서 `Optional(…)`로 보입니다. \(Self.quoted(meant)) 씁니다"
        case .shortened(let name, let meant): "훈련 기록에 `\"\(name)\"`라는 이름은 없습니다. `\"\(meant)\"`로 씁니다"
        case .unvalidated(let name): "검증 데이터 없이 훈련하면 \("`\"\(name)\"`".with(.이가)) 없습니다. `fit`에 `validationSplit: 0.2`처럼 검증 데이터를 줍니다"
        case .nothingPrinted(let code): "\("`\(code)`".with(.은는)) 출력할 값을 돌려주지 않습니다. `print` 없이 씁니다"
        case .endless(let condition, let name, let code):
            "반복문이 끝나지 않습니다. \("`\(name)`".with(.을를)) 바꾸는 곳이 없어서 \("`\(condition)`".with(.이가)) 달라지지 않습니다. 중괄호 안에 \(Self.quoted(code)) 씁니다"
        case .oneTooFar(let code, let meant):
            "\("`\(code)`".with(.은는)) 하나 더 갑니다. 마지막 위치는 개수보다 하나 작습니다. \(Self.quoted(meant)) 씁니다"
        case .cells(let count, let columns): "행의 칸은 \(count)개인데 `columns:`의 이름은 \(columns)개입니다. 칸마다 열 이름을 하나씩 씁니다"
        case .classNames(let count, let classes): "클래스는 \(classes)개인데 이름은 \(count)개입니다. `names:`에는 클래스마다 이름을 하나씩 차례대로 씁니다"
        case .listOfRange(let code, let meant):
            "`\(code)`에는 값이 하나뿐이라 반복문이 한 번만 돕니다. 범위는 대괄호 없이 씁니다. \(Self.quoted(meant)) 씁니다"
        case .neverRead(let name): "`\(name)`에 값을 주지만 쓰는 곳이 없습니다. 이 변수는 중괄호가 끝나면 사라집니다"
        case .hidesAnother(let name, let assignment, let isConstant):
            "쓰는 곳이 없는 새 \("`\(name)`".with(.이가)) 생기고, 바깥의 \("`\(name)`".with(.은는)) 그대로입니다"
                + (assignment.map { ". \(Self.quoted($0)) " + (isConstant ? "쓰고, 바깥의 것은 `var`로 선언합니다" : "씁니다") } ?? "")
        }
    }

    /// The code, and `라고` or `이라고` by its last sound.
    private static func quoted(_ code: String) -> String { "`\(code)`".with(.이) + "라고" }
}
