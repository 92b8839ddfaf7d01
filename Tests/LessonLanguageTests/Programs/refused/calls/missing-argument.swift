func area(width: Int, height: Int) -> Int { width * height }
print(area(width: 1))
// error: 2: missing argument for parameter 'height' in call to 'area'; it is declared as 'func area(width: Int, height: Int) -> Int'
