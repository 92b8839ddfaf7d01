for i in stride(from: 0, till: 10, by: 2) { print(i) }
// error: 1: incorrect argument label 'till:' in call to 'stride'; there is: stride(from: Int, to: Int, by: Int) -> StrideTo<Int>
