FROM maven:3-eclipse-temurin-17 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN mvn -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --create-home tricycle
USER tricycle
WORKDIR /home/tricycle
COPY --from=build /build/target/tricycle.jar tricycle.jar
COPY src/main/server/container.txt container.txt
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-jar", "tricycle.jar", "--nocluster", "--port", "8080", "--postbootcommandfile", "container.txt"]
