# The application as one image. Build the jar first: mvn -B package
FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home fitnote
WORKDIR /application
COPY target/fit-note-to-work-*.jar fit-note-to-work.jar
USER fitnote
ENV SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080
# Asked by the shell itself: the image has no curl.
HEALTHCHECK --interval=15s --timeout=10s --start-period=90s --retries=4 CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "fit-note-to-work.jar"]
