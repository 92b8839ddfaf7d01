func area(width: Int, height: Int) -> Int { width * height }
print(area(1, height: 2))
// error: 2: missing argument label 'width:' in call to 'area'; it is declared as 'func area(width: Int, height: Int) -> Int'
